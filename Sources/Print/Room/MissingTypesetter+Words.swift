extension MissingTypesetter {
    var words: String {
        switch self {
        case .notInstalled: "Typst, which sets type, is not installed."
        case .noTypeface: "no typeface to set it in was found."
        case .tookTooLong: "it was not ready after a minute."
        case .stopped: "Typst, which sets type, stopped with a fault."
        }
    }

    var help: String {
        switch self {
        case .notInstalled:
            "Run \"make guide\" or \"make install\" in the folder of hopeguide: they put Typst in place. "
                + "Or set HOPEGUIDE_PYTHON to a Python that has it (pip install typst==0.15.0)."
        case .noTypeface: "On Debian, run: sudo apt install fonts-sil-andika fonts-noto-core"
        case .tookTooLong: "Try once more. If it happens again, leave some entries out of the leaflet."
        case .stopped(let words): "Please show this to whoever looks after hopeguide for you. It said: \(words)"
        }
    }
}
