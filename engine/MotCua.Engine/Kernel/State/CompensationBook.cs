namespace MotCua.Engine.Kernel.State;

/// <summary>Keeping the records of what can be undone.</summary>
internal static class CompensationBook
{
    /// <summary>Without what an owner held, and what belonged to that.</summary>
    public static StateTable<CompensationRecord> Forget(StateTable<CompensationRecord> records, string owner)
    {
        foreach (var record in records.Values.Where(r => r.Owner == owner || r.RunIn == owner).ToList())
        {
            records = Forget(records.Remove(record.Id), record.Id);
        }

        return records;
    }

    /// <summary>With all that one owner held given to another.</summary>
    public static StateTable<CompensationRecord> Move(StateTable<CompensationRecord> records, string from, string to)
        => records.Values.Where(r => r.Owner == from).Aggregate(records, (all, r) => all.Set(r.Id, r with { Owner = to }));
}
