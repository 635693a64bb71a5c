"""The words around a one-time password. The service writes them in 34 languages; the sandbox in those below."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_CODES: Mapping[str, tuple[str, str]] = {
    "de": ("Ihr {name}-Code lautet {code}.", "Ihr Code lautet {code}."),
    "en": ("Your {name} code is {code}.", "Your code is {code}."),
    "es": ("Tu código de {name} es {code}.", "Tu código es {code}."),
    "fr": ("Votre code {name} est {code}.", "Votre code est {code}."),
    "it": ("Il tuo codice {name} è {code}.", "Il tuo codice è {code}."),
    "nl": ("Je {name}-code is {code}.", "Je code is {code}."),
    "pt": ("O seu código {name} é {code}.", "O seu código é {code}."),
    "pt-br": ("Seu código {name} é {code}.", "Seu código é {code}."),
}
"""With the name of who asks for it, and without one."""

_INSTRUCTIONS: Mapping[str, str] = {
    "de": "Senden Sie {factor} an {to}, um Ihre Telefonnummer zu bestätigen.",
    "en": "Text {factor} to {to} to verify your phone number.",
    "es": "Envía {factor} al {to} para verificar tu número de teléfono.",
    "fr": "Envoyez {factor} au {to} pour vérifier votre numéro de téléphone.",
    "it": "Invia {factor} al {to} per verificare il tuo numero di telefono.",
    "nl": "Stuur {factor} naar {to} om je telefoonnummer te bevestigen.",
    "pt": "Envie {factor} para {to} para verificar o seu número de telefone.",
    "pt-br": "Envie {factor} para {to} para verificar seu número de telefone.",
}


def code_text(language: str, name: str | None, code: str) -> str:
    """Write the text that brings a code; in English where the sandbox lacks the language."""
    named, plain = _CODES.get(language, _CODES["en"])
    return named.format(name=name, code=code) if name else plain.format(code=code)


def instruction_text(language: str, factor: str, to: str) -> str:
    """Write what a user has to do; in English where the sandbox lacks the language."""
    return _INSTRUCTIONS.get(language, _INSTRUCTIONS["en"]).format(factor=factor, to=to)
