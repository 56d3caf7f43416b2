/// The words by which places are told, in English and Welsh. They stand in the program and not in a file of words, since a
/// guide's own file could take a protection away.
enum PlaceVocabulary {
    /// Kinds of street, short and long, by which a street is known wherever it stands.
    static let streetKinds: [String: String] = [
        "street": "street", "st": "street", "str": "street", "road": "road", "rd": "road", "lane": "lane", "ln": "lane",
        "avenue": "avenue", "ave": "avenue", "av": "avenue", "crescent": "crescent", "cres": "crescent",
        "terrace": "terrace", "terr": "terrace", "ter": "terrace", "mews": "mews", "boulevard": "boulevard",
        "esplanade": "esplanade", "embankment": "embankment",
    ]

    /// Kinds of street that are common words too: they count with a capital, or behind a number.
    static let commonKinds: [String: String] = [
        "close": "close", "cl": "close", "drive": "drive", "dr": "drive", "gardens": "gardens", "gdns": "gardens",
        "square": "square", "sq": "square", "place": "place", "pl": "place", "court": "court", "ct": "court",
        "grove": "grove", "gr": "grove", "row": "row", "way": "way", "hill": "hill", "rise": "rise", "walk": "walk",
        "parade": "parade", "pde": "parade", "quay": "quay", "wharf": "wharf", "approach": "approach", "yard": "yard",
        "view": "view", "green": "green", "park": "park", "villas": "villas", "cottages": "cottages",
        "buildings": "buildings", "promenade": "promenade", "prom": "promenade", "bypass": "bypass", "alley": "alley",
        "wynd": "wynd", "broadway": "broadway", "crossing": "crossing", "heights": "heights", "meadow": "meadow",
        "meadows": "meadows", "croft": "croft", "chase": "chase", "dene": "dene", "garth": "garth", "drove": "drove",
        "causeway": "causeway", "arcade": "arcade", "loan": "loan", "brae": "brae", "path": "path", "strand": "strand",
        "fields": "fields", "mount": "mount", "lea": "lea", "side": "side", "paddock": "paddock", "orchard": "orchard",
        "ridge": "ridge", "passage": "passage", "circus": "circus",
    ]

    /// Short forms that are words of other languages too: they count behind a number alone.
    static let numberedKinds: [String: String] = ["la": "lane", "crt": "court"]

    static func kind(_ word: String) -> String? { streetKinds[word] ?? commonKinds[word] ?? numberedKinds[word] }

    /// Those that stand with “the”, alone: “on the Square”, “The Crescent”.
    static let kindsAlone: Set = [
        "square", "green", "crescent", "parade", "terrace", "quay", "mews", "grove", "broadway", "avenue", "strand",
        "promenade", "esplanade", "embankment",
    ]

    /// Kinds of street in Welsh, which stand before the name: Heol Las.
    static let welshKinds: Set = [
        "heol", "hewl", "stryd", "ffordd", "lon", "rhodfa", "clos", "teras", "rhes", "cilgant", "maes", "gerddi",
        "sgwar", "llwybr", "rhiw", "cei", "plas", "parc", "bro", "llys", "cae", "tan", "coed", "tyle", "pentre",
    ]
    /// Those of them that mean nothing else, whatever stands behind them.
    static let surelyWelshKinds: Set = [
        "heol", "hewl", "stryd", "ffordd", "lon", "rhodfa", "clos", "teras", "rhes", "cilgant", "maes", "sgwar",
    ]
    static let welshArticles: Set = ["y", "yr", "r"]

    /// Courts of law, which are no streets.
    static let legal: Set = [
        "county", "crown", "family", "magistrates", "high", "supreme", "youth", "criminal", "civil", "appeal",
        "coroners", "combined", "sheriff", "the", "care", "tennis",
    ]

    /// What a person lives in, as a name has it: The Old Vicarage, Rose Cottage.
    static let dwellings: Set = [
        "house", "cottage", "lodge", "vicarage", "rectory", "parsonage", "manse", "villa", "manor", "farm",
        "farmhouse", "convent", "priory", "abbey", "gatehouse", "hostel", "towers", "tower", "mansion", "mansions",
        "chambers", "court", "grange", "hotel", "inn", "barn", "barns", "mill", "hall", "view", "bungalow",
        "almshouses",
        "monastery", "presbytery", "deanery", "flats", "heights", "coach", "building", "buildings", "ty", "ficerdy",
        "plas", "bwthyn", "fferm", "llety", "hafan",
    ]

    /// Those that people name as places to stay; others, such as halls, are also visited.
    static let homes: Set = [
        "house", "cottage", "lodge", "vicarage", "rectory", "parsonage", "manse", "villa", "manor", "farm",
        "farmhouse", "convent", "priory", "abbey", "gatehouse", "hostel", "towers", "mansion", "mansions", "chambers",
        "grange", "hotel", "inn", "barn", "bungalow", "almshouses", "monastery", "presbytery", "deanery", "flats",
    ]

    /// What stands where everybody knows it.
    static let landmarks: Set = [
        "church", "chapel", "cathedral", "mosque", "temple", "synagogue", "gurdwara", "convent", "abbey", "priory",
        "school", "schools", "college", "university", "nursery", "academy", "playground", "pub", "inn", "hotel",
        "shop", "shops", "supermarket", "chippy", "takeaway", "cafe", "restaurant", "bakery", "bakers", "butchers",
        "barber", "barbers", "hairdresser", "hairdressers", "launderette", "laundrette", "chemist", "chemists",
        "pharmacy", "post", "bank", "bookies", "newsagent", "newsagents", "market", "precinct", "garage", "station",
        "hospital", "surgery", "clinic", "dentist", "dentists", "vets", "library", "museum", "theatre", "cinema",
        "bingo", "gym", "pool", "baths", "stadium", "pitch", "ground", "club", "hall", "centre", "mill", "factory",
        "works", "warehouse", "brewery", "quarry", "bridge", "footbridge", "viaduct", "arches", "railway", "tracks",
        "canal", "lock", "weir", "river", "harbour", "marina", "pier", "lighthouse", "quay", "dock", "docks", "castle",
        "harbour",
        "tower", "windmill", "monument", "memorial", "statue", "cenotaph", "clock", "cemetery", "graveyard",
        "churchyard", "crematorium", "park", "common", "green", "gardens", "allotments", "roundabout", "crossroads",
        "lights", "crossing", "carpark", "barracks", "prison", "fire", "co", "op", "superstore", "florist", "florists",
        "greengrocer", "greengrocers", "fishmonger", "salon", "studio", "tip", "depot", "courthouse", "vicarage",
        "rectory", "parade", "offices", "tunnel", "gasworks", "reservoir", "lake", "pond", "beach", "promenade",
        "capel", "eglwys", "ysgol", "tafarn", "siop", "pont", "gorsaf", "castell", "ysbyty", "swyddfa",
        "hut", "scout", "vet", "jobcentre", "bowling", "boatyard", "ferry", "terminal", "slipway", "maltings",
        "foundry",
        "colliery", "steelworks", "subway", "underpass", "flyover", "fountain", "arch", "taxi", "seafront", "tesco",
        "asda",
        "aldi", "lidl", "morrisons", "sainsburys", "boots", "greggs", "costa", "mcdonalds", "kfc", "spar", "iceland",
        "argos", "wickes", "halfords", "afon", "mynwent", "meddygfa", "traeth", "eglwysi", "neuadd", "parc", "banc",
        "goleudy", "llyfrgell", "bont", "orsaf", "dafarn", "felin",
    ]

    /// Landmarks of which a town has one: “near the pier” says where.
    static let rareLandmarks: Set = [
        "cathedral", "mosque", "temple", "synagogue", "gurdwara", "convent", "abbey", "priory", "stadium", "bridge",
        "footbridge", "viaduct", "arches", "railway", "tracks", "canal", "lock", "weir", "marina", "harbour", "pier",
        "lighthouse",
        "dock", "docks", "castle", "tower", "windmill", "monument", "memorial", "statue", "cenotaph", "cemetery",
        "graveyard", "churchyard", "crematorium", "roundabout", "crossroads", "brewery", "quarry", "mill", "factory",
        "barracks", "prison", "gasworks", "reservoir", "tesco", "asda", "aldi", "lidl", "morrisons", "boatyard",
        "ferry",
        "slipway", "maltings", "foundry", "colliery", "underpass", "flyover", "fountain", "cinema", "theatre", "museum",
        "superstore", "chapel",
        "goleudy", "castell",
    ]

    /// What relates a place to a landmark and leaves little doubt.
    static let strongRelations: [[String]] = phrases(
        """
        opposite; directly opposite; next to; next door to; behind; above; beside; alongside; adjacent to; adjoining; facing; \
        across from; across the road from; across the street from; across the way from; over the road from; over the way from; \
        round the corner from; around the corner from; just round from; at the back of; to the back of; round the back of; \
        at the rear of; to the rear of; at the side of; to the side of; in front of; backs on to; backs onto; back on to; \
        backing on to; backing onto; looks on to; looks onto; looks over; looking over; overlooks; overlooking; \
        looks out on; faces; face; fronts on to; \
        within sight of; in sight of; in the shadow of; in the grounds of; attached to; joined to; underneath; beneath; \
        doors from; doors down from; doors up from; doors along from; doors away from; door to; throw from; throw of; \
        on the corner of; on the corner by; at the corner of; on the corner with; on the other side of; the other side of; \
        sandwiched between; at the foot of; at the gates of; at the junction of; where the; \
        car park with; wall with; yard with; entrance with; building with; drive with; same building as; same street as; \
        same road as; same block as; used to be; was once; once was; formerly; in what was; neighbours are; neighbour is; \
        runs down to; runs along; goes down to; leads down to; between us and; last house before; first house after; \
        metres from; yards from; steps from; paces from; \
        gyferbyn a; gyferbyn ar; drws nesaf i; drws nesaf ir; y tu ol i; y tu ol ir; tu ol i; tu ol ir; uwchben; uwchben y; \
        wrth ymyl; wrth ochr; ar gornel; ar bwys; rownd y gornel o; rownd y gornel or; ar draws y ffordd i; o flaen; o dan
        """
    )

    /// What is said of many things besides.
    static let weakRelations: [[String]] = phrases(
        """
        near; near to; nearby; close to; close by; by; past; off; under; over; between; beyond; outside; along from; down from; \
        up from; at the end of; at the top of; at the bottom of; at the edge of; walk from; walk of; minutes from; \
        ger; ger y; ger yr; heibio i; dan; wrth; wrth y; wrth yr
        """
    )

    /// Words behind which no landmark can stand: they speak of people, or of any place.
    static let generic: Set = [
        "your", "you", "us", "them", "me", "him", "her", "their", "our", "my", "his", "its", "it", "each", "every",
        "any",
        "all", "this", "that", "these", "those", "what", "who", "whom", "some", "other", "others", "everybody",
        "somebody", "anybody", "people", "home", "here", "there", "one", "and", "or", "to", "for", "is", "are", "when",
        "local", "closed", "most", "many", "such", "both", "several", "now",
    ]

    static let articles: Set = ["the", "a", "an", "y", "yr", "r", "ir", "ar", "or"]

    /// Words with a capital that are no names of places.
    static let notNames: Set = [
        "the", "in", "on", "at", "from", "our", "your", "bus", "no", "number", "we", "you", "i", "it", "they", "he",
        "she", "this", "that", "there", "here", "if", "when", "where", "who", "what", "how", "why", "and", "or", "but",
        "to", "for", "by", "near", "off", "is", "are", "come", "go", "ask", "ring", "call", "text", "phone", "tell",
        "meet", "find", "get", "turn", "walk", "take", "cross", "look", "opposite", "behind", "above", "next",
        "beside", "alongside", "adjacent", "adjoining", "close", "past", "under", "over", "between", "outside", "park",
        "knock", "use", "a", "an", "some", "any", "all", "my", "his", "her", "their", "its", "one", "along", "down",
        "up", "yn", "ar", "o", "i", "ein", "mae", "dewch", "ffoniwch", "every", "each", "most", "then", "with",
        "without", "of", "as", "not", "do", "have", "has", "be", "post", "drop", "leave", "send", "visit", "see",
        "bring", "stop", "only", "also", "please", "house",
    ]

    static let months: Set = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ionawr",
        "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
    ]
    static let days: Set = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "mon", "tue", "tues", "wed", "thu", "thur",
        "thurs", "fri", "sat", "sun", "llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul", "dydd",
        "christmas",
        "easter", "boxing", "new", "eid", "ramadan", "diwali", "bank", "nos", "nadolig",
    ]

    /// What is counted, with a capital in headings: “12 Week Programme”.
    static let counted: Set = [
        "week", "weeks", "hour", "hours", "day", "days", "month", "months", "year", "years", "session", "sessions",
        "step", "steps", "star", "stars", "bed", "beds", "bedroom", "bedrooms", "room", "rooms", "minute", "minutes",
        "min", "mins", "mile", "miles", "women", "men", "people", "children", "families", "adults", "workers", "staff",
        "am", "pm", "support", "helpline", "places", "units", "flats", "volunteers", "bathrooms", "months", "nights",
        "night", "times", "pounds", "percent", "per", "things", "ways", "questions", "metre", "metres", "yards",
        "seater", "stops", "stop", "buses", "bus", "floors", "floor", "storey", "in", "out", "or", "and", "to", "of",
        "babies", "cots", "cot", "pets", "calls", "awr", "diwrnod", "wythnos", "person", "woman", "man", "child",
        "baby",
        "mother", "mothers", "girls", "boys", "teenagers", "towns", "counties", "bottles", "doors",
    ]

    /// Words before a number that is no house's.
    static let beforeOtherNumbers: Set = [
        "section", "part", "step", "year", "level", "stage", "act", "chapter", "bus", "buses", "route", "routes",
        "article", "over", "under", "aged", "age", "ages", "ring", "call", "text", "dial", "press", "option", "tier",
        "grade", "key", "extension", "ext", "since", "schedule", "regulation", "phone", "telephone", "mobile",
        "minicom", "top", "form", "ref", "reference", "page", "room", "rooms", "about", "least", "most", "than",
        "helpline", "version", "of", "have", "has", "up", "every", "charity", "company", "train", "line", "platform",
        "freephone", "case", "and", "or", "registered", "after", "before", "until", "rhif", "bws",
    ]

    /// Numbers that people ring.
    static let shortNumbers: Set = ["999", "111", "101", "112", "105", "119", "116", "123", "100", "150"]

    static let numberWords: Set = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred",
    ]

    /// Words between a number and a kind of street that show that no street is meant: “5 minutes down the road”.
    static let notInStreets: Set = counted.union(notNames).union([
        "safe", "quiet", "big", "small", "long", "short", "down", "from", "along", "nice", "easy", "different", "own",
        "good", "best", "only", "more", "other", "private", "first", "second", "third", "further", "that", "which",
        "can", "will", "must", "may", "very", "so", "too", "their", "while", "places", "parking", "car", "cars",
    ])

    static let units: Set = [
        "flat", "apartment", "apt", "unit", "plot", "pitch", "caravan", "bungalow", "chalet", "berth", "mooring",
        "maisonette", "lodge", "villa", "block", "suite", "fflat", "uned",
    ]

    static let colours: Set = [
        "red", "blue", "green", "yellow", "white", "black", "brown", "grey", "gray", "pink", "purple", "orange",
        "cream",
        "pale", "dark", "turquoise", "pebbledashed", "painted", "thatched", "tall", "corner", "end", "big", "detached",
        "brick", "stone",
    ]
    static let colouredThings: Set = [
        "house", "door", "doors", "gate", "gates", "building", "cottage", "bungalow", "shutters",
    ]
    /// Those that are said of any house: “a big house” tells nothing, and neither does “the front door”.
    static let tellingNothingAlone: Set = [
        "tall", "corner", "end", "big", "detached", "pale", "dark", "painted", "stone",
    ]

    static let directions: [[String]] = phrases(
        """
        turn left; turn right; on the left; on the right; on your left; on your left hand; first left; first right; second left; \
        second right; third left; third right; on the left hand side; on the right hand side; up the steps; down the steps; \
        up the stairs to; down the alley; up the alley; down the lane; up the lane; along the lane; up the track; \
        down the track; across the street; across the road; go past; go straight; walk past; drive past; just past; \
        end of the terrace; end of the row; end of the road; end of the street; end of the lane; end of the drive; \
        end terrace; across the way; last house; end house; corner house; middle house; third house; fourth house; \
        bell marked; buzzer marked; button marked; sign saying; sign that says; sign says; us on google maps; \
        on the seafront; on the quayside; on the waterfront; on the harbour front; on the ring road; \
        from the window; from the windows; from the bedroom window; from the bedroom windows; top of the hill; bottom of the hill; bottom of the road; top of the road; top of the street; \
        our front door is; our door is; from our window; from our windows; from our door; from our front door; \
        cross the footbridge; through the archway; through the arch; through the gates; tro ich chwith; tro ir chwith; \
        trowch ir chwith; trowch ir dde; ar y chwith; ar y dde; troi ir chwith; troi ir dde
        """
    )

    /// Who is somewhere, and how that is said: “we are at …”, “the refuge is …”.
    static let subjects: Set = [
        "we", "house", "refuge", "hostel", "shelter", "building", "safehouse", "door", "us", "you", "home", "flat",
        "project", "office", "base", "were", "mothers", "women", "families", "entrance", "place", "lloches", "rydym",
        "rydyn", "residents", "it", "mae", "ty",
    ]
    static let verbs: Set = [
        "are", "is", "stay", "live", "lives", "stays", "based", "located", "situated", "moved", "moving", "were",
        "sits",
        "stands", "lies", "housed", "hidden", "tucked", "found", "staying", "living", "was", "near", "staff",
        "rydym", "rydyn", "mae",
    ]

    /// Languages, which stand in lists with commas.
    static let languages: Set = [
        "english", "welsh", "urdu", "polish", "arabic", "punjabi", "bengali", "somali", "romanian", "ukrainian",
        "farsi", "dari", "pashto", "kurdish", "turkish", "french", "spanish", "portuguese", "chinese", "bsl", "cymraeg",
        "saesneg", "gujarati", "hindi", "tamil", "tigrinya", "vietnamese", "lithuanian", "russian", "cantonese",
    ]

    /// Where map links lead, and what begins an address of a place.
    static let mapAddresses = [
        "maps.google", "google.com/maps", "google.co.uk/maps", "goo.gl/maps", "maps.app.goo.gl", "openstreetmap.",
        "osm.org", "bing.com/maps", "maps.apple.", "citymapper.", "waze.com", "what3words.com", "w3w.co",
        "streetmap.co", "plus.codes", "here.com", "maps.me", "osmaps.", "geo:", "gridreferencefinder.", "geohack",
        "mapquest.", "viamichelin.", "g.page", "komoot.", "strava.com", "map.", "maps.", "/maps/", "/map/", "?ll=",
        "getlatlong", "latlong.net", "multimap.", "rightmove.", "zoopla.", "findagrave.", "google.com/search?q=",
    ]

    private static func phrases(_ text: String) -> [[String]] {
        text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}

extension PlaceVocabulary {
    /// A kind of street in full, and its short forms.
    static func spellings(of kind: String) -> [String] {
        [kind]
            + (streetKinds.filter { $0.value == kind }.map(\.key) + commonKinds.filter { $0.value == kind }.map(\.key))
            .filter { $0 != kind }.sorted()
    }
}
