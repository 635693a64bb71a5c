from typing import Literal

ExperienceFieldType = Literal["cents", "int", "string", "url"]

EXPERIENCE_FIELD_TYPE_VALUES: set[ExperienceFieldType] = {
    "cents",
    "int",
    "string",
    "url",
}


def check_experience_field_type(value: str) -> ExperienceFieldType:
    if value in EXPERIENCE_FIELD_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPERIENCE_FIELD_TYPE_VALUES!r}")
