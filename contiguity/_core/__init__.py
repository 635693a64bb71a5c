"""Decisions without I/O: settings, what goes over the wire, how a reply is read, whether and when to try again."""
