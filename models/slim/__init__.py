"""Makes models compute in 8 bits, and prunes them; see README.md."""
