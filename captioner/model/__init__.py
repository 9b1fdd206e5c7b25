"""The model: a CNN encoder and an LSTM decoder, built from a configuration."""
