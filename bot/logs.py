"""Logging: warnings of libraries, our own notices, and never what somebody wrote."""
from __future__ import annotations

import logging
import os
import sys
import warnings

import structlog

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def quiet() -> None:
    """Only warnings of ours and errors of libraries; Rasa's debug events, which hold texts, are not even made."""
    # Libraries put their own filters back at import, so warnings are kept from being shown instead.
    warnings.showwarning = lambda *_, **__: None
    os.environ.setdefault("LOG_LEVEL", "WARNING")  # Rasa's progress bars look at this
    logging.basicConfig(stream=sys.stderr, level=logging.ERROR, format=FORMAT)
    for name in ("bot", "knowledge", "actions"):
        logging.getLogger(name).setLevel(logging.INFO)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
