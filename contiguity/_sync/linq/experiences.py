# Made from contiguity/_async/linq/experiences.py by scripts/regenerate: edit that file.
"""Experiences: apps that a message can invoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity._linq import arguments
from contiguity._sync.client import Resource
from contiguity._sync.linq.pages import Pages
from linq_api.api import experiences as api

if TYPE_CHECKING:
    from linq_api.models import Experience, ExperienceList


class Experiences(Resource):
    """Experiences: apps that a message can invoke instead of having parts (API reference, experiences)."""

    def list(self) -> Pages[Experience, ExperienceList]:
        """List the experiences, with their actions and the fields of the actions.

        Returns:
            An iterable of all entries. ``.page()`` returns the whole response.
        """
        return Pages(self._client, api.list_experiences.operation(), lambda page: page.experiences or ())

    def get(self, experience: str) -> Experience:
        """Return an experience.

        Args:
            experience: The name of the experience, from `list`.

        Raises:
            NotFound: The experience does not exist.
        """
        return self._client.call(api.get_experience.operation(arguments.identifier("experience", experience)))
