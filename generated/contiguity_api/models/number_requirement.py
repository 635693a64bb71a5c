from typing import Literal

NumberRequirement = Literal[
    "enterprise_plan_required", "imessage_entitlement_required", "whatsapp_entitlement_required"
]

NUMBER_REQUIREMENT_VALUES: set[NumberRequirement] = {
    "enterprise_plan_required",
    "imessage_entitlement_required",
    "whatsapp_entitlement_required",
}


def check_number_requirement(value: str) -> NumberRequirement:
    if value in NUMBER_REQUIREMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NUMBER_REQUIREMENT_VALUES!r}")
