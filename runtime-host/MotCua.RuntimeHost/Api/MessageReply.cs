using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Api;

/// <summary>What has become of a message or signal so far.</summary>
/// <param name="MessageId">As given.</param>
/// <param name="State">Where it is on its way.</param>
/// <param name="Receivers">Codes of the dossiers it reached.</param>
public sealed record MessageReply(string MessageId, LinkState State, IReadOnlyList<string> Receivers);
