import Diagnostics

/// Every rule about the form of a guide's files: what reading them can find.
public enum ContentRules {
    public static let all = files + facts + values + entries + easyRead + settings + translations
}
