from typing import Literal

DNSRecordType = Literal["CNAME", "MX", "TXT"]

DNS_RECORD_TYPE_VALUES: set[DNSRecordType] = {
    "CNAME",
    "MX",
    "TXT",
}


def check_dns_record_type(value: str) -> DNSRecordType:
    if value in DNS_RECORD_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DNS_RECORD_TYPE_VALUES!r}")
