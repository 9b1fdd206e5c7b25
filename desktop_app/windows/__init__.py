"""The windows and dialogs."""
