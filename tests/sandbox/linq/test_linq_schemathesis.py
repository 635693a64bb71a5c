"""schemathesis is given our description of Linq, and finds nothing in the sandbox."""
