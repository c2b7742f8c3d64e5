"""Rounds a recognizer's weights together, so that computing in 8 bits costs next to nothing."""
