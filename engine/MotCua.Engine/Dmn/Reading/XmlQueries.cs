using System.Text;
using System.Xml.Linq;

namespace MotCua.Engine.Dmn;

/// <summary>Elements by local name within the namespace of their parent: prefixes and versions differ between tools.</summary>
internal static class XmlQueries
{
    public static XElement? Child(this XElement element, string name) => element.Element(element.Name.Namespace + name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements(element.Name.Namespace + name);

    public static string? Id(this XElement element) => element.Attribute("id")?.Value;

    public static string NameAttribute(this XElement element) => (element.Attribute("name")?.Value ?? "").Trim().Normalize(NormalizationForm.FormC);

    /// <summary>The line of the file, from 1; null where an element was put in later.</summary>
    public static int? Line(this XElement element) => ((System.Xml.IXmlLineInfo)element).HasLineInfo() ? ((System.Xml.IXmlLineInfo)element).LineNumber : null;

    /// <summary>The id, else the name, of the element or of the nearest ancestor that has one.</summary>
    public static string? IdOrName(this XElement element)
        => element.AncestorsAndSelf().Select(e => e.Id() ?? e.Attribute("name")?.Value).FirstOrDefault(id => id is not null);
}
