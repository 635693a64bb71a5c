"""Hypothesis profiles (`default` is random, `ci` always uses the same examples, `long` uses many more) and signals."""

from __future__ import annotations

import os
import signal
import threading

from hypothesis import HealthCheck, settings

# The time of one example depends on the machine.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.register_profile("long", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

# A shell that runs the tests in the background ignores Ctrl-C for them and for every process that they start.
if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
