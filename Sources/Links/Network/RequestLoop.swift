import CCurl
import Glibc

/// Runs requests side by side on one thread.
final class RequestLoop {
    private let multi: UnsafeMutableRawPointer
    private let options: NetworkOptions
    private var running: [UnsafeMutableRawPointer: Transfer] = [:]

    /// `nil` where the computer has no memory left for it.
    init?(_ options: NetworkOptions) {
        guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let multi = curl_multi_init() else { return nil }
        self.multi = multi
        self.options = options
        _ = hopeguide_set_multi_number(multi, CURLMOPT_MAXCONNECTS, options.connections)
        _ = hopeguide_set_multi_number(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.connections)
    }

    deinit {
        for handle in running.keys { curl_multi_remove_handle(multi, handle) }
        running = [:]
        curl_multi_cleanup(multi)
    }

    var hasRoom: Bool { running.count < options.connections }
    var isIdle: Bool { running.isEmpty }

    /// Begins a request. Answers whether that was possible.
    func start(_ task: Int, _ request: WebRequest) -> Bool {
        guard let transfer = Transfer(task: task, request, options),
            curl_multi_add_handle(multi, transfer.handle) == CURLM_OK
        else { return false }
        running[transfer.handle] = transfer
        return true
    }

    /// Waits for something to happen, at most so many seconds, and answers what has ended.
    func wait(atMost seconds: Double) -> [(task: Int, answer: Answer)] {
        var count: Int32 = 0
        curl_multi_perform(multi, &count)
        var ended = collect()
        guard ended.isEmpty else { return ended }
        curl_multi_poll(multi, nil, 0, Int32(max(0, min(seconds, 1)) * 1000), nil)
        curl_multi_perform(multi, &count)
        ended = collect()
        return ended
    }

    private func collect() -> [(task: Int, answer: Answer)] {
        var ended: [(Int, Answer)] = []
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left)?.pointee {
            guard message.msg == CURLMSG_DONE, let handle = message.easy_handle,
                let transfer = running.removeValue(forKey: handle)
            else { continue }
            transfer.finish(message.data.result)
            curl_multi_remove_handle(multi, handle)
            ended.append((transfer.task, transfer.answer))
        }
        return ended
    }
}
