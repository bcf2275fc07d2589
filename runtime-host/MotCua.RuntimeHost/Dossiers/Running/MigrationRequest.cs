using MotCua.Engine.Kernel.Migration;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>A dry run somebody wants.</summary>
/// <param name="Id">Chosen by the caller, the same when he repeats; letters and digits, at most 40.</param>
/// <param name="From">Hash of the version the dossiers have.</param>
/// <param name="To">Hash of the version they are to have.</param>
/// <param name="Mapping">Null for the proposed one.</param>
/// <param name="By">Account; null for the program itself.</param>
/// <param name="ByName">His name.</param>
public sealed record MigrationRequest(string Id, string From, string To, MigrationMapping? Mapping, string? By, string ByName);
