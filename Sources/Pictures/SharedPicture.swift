/// The picture that a messenger shows beside a link to the guide: a sun that rises, as on every page, and no word, so that one
/// serves all languages and nothing shows over a shoulder what the page is about.
public enum SharedPicture {
    /// In pixels. 600 by 315 is the smallest that is shown wide.
    public static let width = 600
    public static let height = 315

    /// A PNG; `nil` where there is no memory for it.
    public static func png() -> [UInt8]? { Canvas.risingSun(width, height)?.encoded(.png(colours: 16)) }
}
