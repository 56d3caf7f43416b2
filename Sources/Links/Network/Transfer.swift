import CCurl
import Glibc
import Guide

/// One request on its way, with all that comes back. Lives on one thread, and its address must not change while it does.
final class Transfer {
    let task: Int
    let handle: UnsafeMutableRawPointer
    private(set) var answer = Answer()
    private let options: NetworkOptions
    private var requestHeaders: UnsafeMutablePointer<curl_slist>?
    private var detours: UnsafeMutablePointer<curl_slist>?
    private var headerBytes = 0
    private var headerLines = 0
    private var isCut = false
    private var hasTooManyHeaders = false
    private var sockets = 0
    private var refusedSockets = 0

    /// `nil` where the computer has no memory left for it.
    init?(task: Int, _ request: WebRequest, _ options: NetworkOptions) {
        guard let handle = curl_easy_init() else { return nil }
        self.task = task
        self.handle = handle
        self.options = options
        prepare(request)
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(requestHeaders)
        curl_slist_free_all(detours)
    }

    // MARK: Asking

    private func prepare(_ request: WebRequest) {
        setText(CURLOPT_URL, request.location.address)
        setText(CURLOPT_PROTOCOLS_STR, "http,https")
        // An empty proxy and all hosts exempt: nothing in the environment sends our requests elsewhere.
        setText(CURLOPT_PROXY, "")
        setText(CURLOPT_NOPROXY, "*")
        setText(CURLOPT_USERAGENT, options.userAgent)
        setText(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
        if let authorities = options.authorities { setText(CURLOPT_CAINFO, authorities) }
        setNumber(CURLOPT_FOLLOWLOCATION, 0)
        setNumber(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        setNumber(CURLOPT_NOSIGNAL, 1)
        setNumber(CURLOPT_QUICK_EXIT, 1)
        setNumber(CURLOPT_CERTINFO, 1)
        setNumber(CURLOPT_CONNECTTIMEOUT_MS, Int(min(options.connectTime, request.patience) * 1000))
        setNumber(CURLOPT_TIMEOUT_MS, Int(request.patience * 1000))
        setLists(request)
        setReceivers()
    }

    private func setLists(_ request: WebRequest) {
        var lines = [
            "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "Accept-Language: \(options.languages)",
        ]
        if let tag = request.entityTag { lines.append("If-None-Match: \(tag)") }
        if let day = request.modified { lines.append("If-Modified-Since: \(day)") }
        for line in lines { requestHeaders = curl_slist_append(requestHeaders, line) }
        for detour in options.detours { detours = curl_slist_append(detours, detour) }
        _ = hopeguide_set_list(handle, CURLOPT_HTTPHEADER, requestHeaders)
        if detours != nil { _ = hopeguide_set_list(handle, CURLOPT_CONNECT_TO, detours) }
    }

    private func setReceivers() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA] {
            _ = hopeguide_set_context(handle, option, context)
        }
        _ = hopeguide_set_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        _ = hopeguide_set_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            return transfer.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        }
        _ = hopeguide_set_socket_opener(handle) { context, _, address in
            guard let context, let address else { return CURL_SOCKET_BAD }
            return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().open(address)
        }
    }

    private func setText(_ option: CURLoption, _ text: String) { _ = hopeguide_set_text(handle, option, text) }
    private func setNumber(_ option: CURLoption, _ number: Int) { _ = hopeguide_set_number(handle, option, number) }

    // MARK: Listening

    /// The last moment at which an address can be looked at: whatever the name stood for a moment ago, this is where
    /// the connection goes.
    private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        sockets += 1
        guard let target = NetworkAddress(&address.pointee.addr),
            options.allowsPrivate || target.isPublic || options.alsoAllowed.contains(target)
        else {
            refusedSockets += 1
            return CURL_SOCKET_BAD
        }
        let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(address.pointee.family, kind, address.pointee.protocol)
    }

    private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
        headerBytes += bytes.count
        headerLines += 1
        guard headerBytes <= NetworkOptions.Limit.headerBytes, headerLines <= NetworkOptions.Limit.headers else {
            hasTooManyHeaders = true
            return 0
        }
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // An answer such as “100 Continue” came before this one.
            answer.headers = [:]
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].split(whereSeparator: \.isNewline).first ?? ""
            answer.headers[line[..<colon].lowercased()] = String(value.trimmingSpaces)
        }
        return bytes.count
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        let limit = answer.isPage ? NetworkOptions.Limit.bodyBytes : NetworkOptions.Limit.otherBytes
        let room = limit - answer.body.count
        answer.body.append(contentsOf: bytes.prefix(max(0, room)))
        guard bytes.count <= room else {
            isCut = true
            return 0
        }
        return bytes.count
    }

    // MARK: Ending

    /// Notes how it ended.
    func finish(_ code: CURLcode) {
        answer.status = hopeguide_get_number(handle, CURLINFO_RESPONSE_CODE)
        answer.certificateEnds = certificateEnds
        if let failure = failure(code) { answer.ending = .failed(failure) }
        answer.isWhole = code == CURLE_OK
    }

    /// `nil` where the server answered, be its page cut short by us or by itself.
    private func failure(_ code: CURLcode) -> Failure? {
        if hasTooManyHeaders { return .tooManyHeaders }
        if code == CURLE_OK || isCut { return nil }
        let hasBody = answer.status >= 200 && !answer.body.isEmpty
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .nameUnknown
        case CURLE_COULDNT_CONNECT:
            return sockets > 0 && refusedSockets == sockets ? .privateNetwork : .refused
        case CURLE_OPERATION_TIMEDOUT: return .tooSlow
        case CURLE_PEER_FAILED_VERIFICATION: return certificateFailure
        case CURLE_SSL_CONNECT_ERROR: return .notSecure
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_BAD_CONTENT_ENCODING: return hasBody ? nil : .brokenAnswer
        default: return .brokenAnswer
        }
    }

    /// What OpenSSL says of a certificate (x509_vfy.h); of a wrong name it says nothing, since libcurl compares names,
    /// and leaves the number at 0 or 1.
    private var certificateFailure: Failure {
        switch hopeguide_get_number(handle, CURLINFO_SSL_VERIFYRESULT) {
        case 0, 1, 62: .certificateOfOtherName
        case 9, 10: .certificateExpired
        case 18, 19: .certificateSelfSigned
        default: .certificateIssuerUnknown
        }
    }

    private var certificateEnds: CalendarDate? {
        guard let info = hopeguide_get_certificates(handle)?.pointee, info.num_of_certs > 0 else { return nil }
        var line = info.certinfo[0]
        while let item = line?.pointee {
            let text = String(cString: item.data)
            if text.hasPrefix("Expire date:") { return CertificateDay.read(text.dropFirst("Expire date:".count)) }
            line = item.next
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " || $0 == "\t" }
        return start[..<(start.lastIndex { $0 != " " && $0 != "\t" }.map(start.index(after:)) ?? start.startIndex)]
    }
}
