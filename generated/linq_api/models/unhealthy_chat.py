from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.audit_driver import AuditDriver
from ..models.chat_health import ChatHealth
from ..types import Model


@_attrs_define
class UnhealthyChat(Model):
    """An unhealthy chat."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    status: ChatHealth | str | None = None
    """Health of the chat."""

    driver_keys: list[AuditDriver | str] | None = None
    """The causes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        status = self.status

        driver_keys: list[str] | None = None
        if self.driver_keys is not None:
            driver_keys = []
            for driver_keys_item_data in self.driver_keys:
                driver_keys_item = driver_keys_item_data

                driver_keys.append(driver_keys_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if status is not None:
            field_dict["status"] = status
        if driver_keys is not None:
            field_dict["driver_keys"] = driver_keys
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id", None)
        status: ChatHealth | str | None = d.pop("status", None)

        _driver_keys = d.pop("driver_keys", None)
        driver_keys: list[AuditDriver | str] | None = None
        if _driver_keys is not None:
            driver_keys = []
            for driver_keys_item_data in _driver_keys:
                driver_keys_item: AuditDriver | str = driver_keys_item_data

                driver_keys.append(driver_keys_item)

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.status = status
        self.driver_keys = driver_keys
        self.additional_properties = d
        return self
