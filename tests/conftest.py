"""For all tests: Rasa without TensorFlow, as `madoguchi` runs it."""
from bot.light_rasa import install

install()
