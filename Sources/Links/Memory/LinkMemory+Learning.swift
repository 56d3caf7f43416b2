import Guide

extension LinkMemory {
    /// What is remembered after visits. Addresses that the guide no longer holds are forgotten.
    ///
    /// - Parameters:
    ///   - findings: by the number of the errand; for those that are missing, all stays as it was
    ///   - addresses: all those of the guide
    public func learning(
        from findings: [Int: Finding],
        of errands: [Errand],
        on day: CalendarDate,
        in addresses: [LinkedAddress]
    ) -> LinkMemory {
        var memory = self
        memory.keepOnly(Set(addresses.map(\.address)))
        for (index, finding) in findings where errands.indices.contains(index) {
            for (address, location) in zip(errands[index].addresses, errands[index].typed) {
                let before = self[address.address]
                memory.set(LinkRecord.after(finding, of: address, at: location, on: day, before: before))
            }
        }
        return memory
    }
}
