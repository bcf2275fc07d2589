namespace MotCua.Forms.Rendering;

/// <summary>One widget.</summary>
/// <param name="Name">As in <c>x-widget</c>.</param>
/// <param name="Kinds">The kinds of field it can show.</param>
/// <param name="Component">The Razor component; its one parameter is a <see cref="WidgetModel"/>.</param>
/// <param name="Hint">Key of the line under the label when the author gives none, or null.</param>
public sealed record WidgetRow(string Name, IReadOnlyList<FieldKind> Kinds, Type Component, string? Hint = null);
