using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>One page of a form filled in several steps (<c>x-steps</c>).</summary>
public sealed record FormStep(string Id, LocalText Title);
