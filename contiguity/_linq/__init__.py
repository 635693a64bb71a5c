"""Rules of the Linq API, without I/O: arguments, messages and their parts, replies, reactions."""
