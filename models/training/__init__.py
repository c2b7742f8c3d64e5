"""The recipe behind the program's own models: data, training, quantization and their tables."""
