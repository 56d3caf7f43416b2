/// The templates that travel inside the program.
public enum Templates { public static let files: [String: [UInt8]] = ["words/en.yml": PackageResources.en_yml] }
