"""Makes pictures that are no photos, to train what tells the kind of a picture: see __main__.py."""
