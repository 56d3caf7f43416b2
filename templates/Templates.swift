/// The templates that travel inside the program.
public enum Templates {}
