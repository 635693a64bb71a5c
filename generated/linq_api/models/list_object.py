from typing import Literal

ListObject = Literal["list"]

LIST_OBJECT_VALUES: set[ListObject] = {
    "list",
}


def check_list_object(value: str) -> ListObject:
    if value in LIST_OBJECT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_OBJECT_VALUES!r}")
