/// The picture that a messenger shows beside a link to the guide: a sun that rises, as on every page, and no word, so that one
/// serves all languages and nothing shows over a shoulder what the page is about.
public enum SharedPicture {
    /// In pixels. 600 by 315 is the smallest that is shown wide.
    public static let width = 600
    public static let height = 315

    /// A PNG; `nil` where there is no memory for it.
    public static func png() -> [UInt8]? {
        let (radius, horizon) = (height / 3, height * 2 / 3)
        guard let canvas = Canvas.sheet(width, height, colour: Colour.paper) else { return nil }
        for row in 0..<radius {
            let half = Int(Double(radius * radius - row * row).squareRoot())
            canvas.fill((width / 2 - half)..<(width / 2 + half + 1), (horizon - row)..<(horizon - row + 1), Colour.sun)
        }
        canvas.fill(0..<width, horizon..<(horizon + 4), Colour.ground)
        return canvas.encoded(.png(colours: 16))
    }

    /// Those of the pages' style sheet.
    private enum Colour {
        static let paper: Int32 = 0xFD_FAF4
        static let sun: Int32 = 0xE9_A013
        static let ground: Int32 = 0xA8_690A
    }
}
