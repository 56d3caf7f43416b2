// Stub, replaced in the next commits.
