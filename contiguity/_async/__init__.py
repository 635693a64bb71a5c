"""The clients and their resources, written once, as asynchronous code; the sync tree is made from this one."""
