using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Patterns;

/// <summary>One workflow control-flow pattern as a process, and a play that shows it.</summary>
/// <param name="Number">Its number in the catalogue.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Draw">The process, after its start event.</param>
/// <param name="Play">
/// Words divided by blanks: <c>a</c> completes step a, <c>a=x</c> with outcome x; <c>m:x</c> delivers message x, <c>s:x</c> signal x, <c>s!x</c> a signal
/// that nobody hears; <c>@10:00</c> lets time pass until then; <c>?a,b</c> asserts that exactly a and b wait, <c>?</c> that nothing does; <c>.</c> that
/// the dossier has ended.
/// </param>
/// <param name="Data">The application form.</param>
internal sealed record Pattern(int Number, string Name, Func<ProcedureBuilder, ProcedureBuilder> Draw, string Play, string Data = "{}");
