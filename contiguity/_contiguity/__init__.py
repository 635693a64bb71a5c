"""Rules of the Contiguity API, without I/O: arguments, replies, reactions."""
