"""How well and how fast the staff's search finds a city's own FAQ; `python -m benchmarks.faq` writes docs/search.md."""
