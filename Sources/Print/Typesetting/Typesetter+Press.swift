extension Typesetter {
    /// The file for a print shop that the worker has left beside the piece.
    static func press(_ reply: WorkerReply, _ folder: borrowing WorkFolder, _ manuscript: Manuscript) -> PressFile? {
        guard let facts = reply.press, let pdf = folder.read("finished/" + manuscript.order.file) else { return nil }
        let job = PressJob(manuscript.order)
        return PressFile(name: manuscript.order.pressFile, bytes: Array(pdf), facts: facts, job: job)
    }

    static func imposed(_ reply: WorkerReply, _ folder: borrowing WorkFolder, _ manuscript: Manuscript) -> ImposedFile?
    {
        guard let sheets = reply.sheets, let pdf = folder.read("imposed/" + manuscript.order.file) else { return nil }
        return ImposedFile(name: manuscript.order.imposedFile, sheets: sheets, bytes: Array(pdf))
    }
}

extension PieceOutcome {
    /// The same with files for printers, where it has come out.
    func with(_ press: PressFile?, _ imposed: ImposedFile?, fault: String?) -> PieceOutcome {
        guard case .made(var piece, let report) = self else { return self }
        (piece.press, piece.imposed, piece.pressFault) = (press, imposed, fault)
        return .made(piece, report)
    }
}
