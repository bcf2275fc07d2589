using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>Where a process is drawn: the diagram interchange part of its BPMN file.</summary>
public sealed record DiagramLayout(IReadOnlyList<DiagramShape> Shapes, IReadOnlyList<DiagramEdge> Edges)
{
    private const double Margin = 12;

    public static DiagramLayout None { get; } = new([], []);

    public bool IsEmpty => Shapes.Count == 0;

    /// <summary>The part of the plane that is drawn on, with a margin.</summary>
    public DiagramBox Extent
    {
        get
        {
            var boxes = Shapes.Select(shape => shape.Box).Concat(Shapes.Select(shape => shape.Label).Concat(Edges.Select(edge => edge.Label)).OfType<DiagramBox>()).ToList();
            var points = Edges.SelectMany(edge => edge.Points).ToList();
            double[] xs = [.. boxes.SelectMany(box => new[] { box.X, box.Right }), .. points.Select(point => point.X)];
            double[] ys = [.. boxes.SelectMany(box => new[] { box.Y, box.Bottom }), .. points.Select(point => point.Y)];
            return new DiagramBox(xs.Min() - Margin, ys.Min() - Margin, xs.Max() - xs.Min() + (2 * Margin), ys.Max() - ys.Min() + (2 * Margin));
        }
    }

    /// <summary>Reads the drawing; an element without one is left out, a file that cannot be read has none.</summary>
    public static DiagramLayout Read(ReadOnlyMemory<byte> bpmn)
    {
        try
        {
            using var stream = new MemoryStream(bpmn.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var plane = XDocument.Load(reader).Descendants(BpmnNamespaces.Di + "BPMNPlane").FirstOrDefault();
            return plane is null ? None : new DiagramLayout(
                [.. plane.Elements(BpmnNamespaces.Di + "BPMNShape").Select(Shape).OfType<DiagramShape>()],
                [.. plane.Elements(BpmnNamespaces.Di + "BPMNEdge").Select(Edge).OfType<DiagramEdge>()]);
        }
        catch (XmlException)
        {
            return None;
        }
    }

    private static DiagramShape? Shape(XElement shape) =>
        (string?)shape.Attribute("bpmnElement") is { } id && Bounds(shape) is { } box ? new DiagramShape(id, box, Label(shape)) : null;

    private static DiagramEdge? Edge(XElement edge)
    {
        var points = edge.Elements(BpmnNamespaces.DiagramDi + "waypoint").Select(point => (Number(point, "x"), Number(point, "y"))).ToList();
        return (string?)edge.Attribute("bpmnElement") is { } id && points.Count > 1 ? new DiagramEdge(id, points, Label(edge)) : null;
    }

    private static DiagramBox? Label(XElement drawn) =>
        drawn.Element(BpmnNamespaces.Di + "BPMNLabel") is { } label ? Bounds(label) : null;

    private static DiagramBox? Bounds(XElement drawn) => drawn.Element(BpmnNamespaces.Dc + "Bounds") is { } bounds
        ? new DiagramBox(Number(bounds, "x"), Number(bounds, "y"), Number(bounds, "width"), Number(bounds, "height"))
        : null;

    private static double Number(XElement element, string name) =>
        double.TryParse((string?)element.Attribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
