using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The ways in which a dossier of a process can begin.</summary>
internal static class Starts
{
    /// <summary>Each way once: by submission, with a channel that leads there; or by a message or signal.</summary>
    public static IReadOnlyList<Move> Of(int part, ProcessDefinition process)
    {
        var moves = new List<Move>();
        var entries = process.EntriesOf(process.Id);
        if (!process.StartsOf(process.Id).Any())
        {
            if (entries.Count > 0)
            {
                moves.Add(new Move(part, MoveKind.Start, entries[0].Id, ""));
            }
        }
        else
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var channel in Enum.GetValues<IntakeChannel>())
            {
                var start = entries.FirstOrDefault(s => s.Settings.Channel == channel) ?? entries.FirstOrDefault(s => s.Settings.Channel is null);
                if (start is not null && seen.Add(start.Id))
                {
                    moves.Add(new Move(part, MoveKind.Start, start.Id, "", start.Settings.Channel is null ? null : WireName.Of(channel)));
                }
            }
        }

        moves.AddRange(process.NodesOf(process.Id)
            .Where(n => n.Instantiates || n is { IsStart: true, Kind.Definition: "message" or "signal" })
            .Select(n => new Move(part, MoveKind.StartBy, n.Id, n.Id)));
        return moves;
    }
}
