namespace MotCua.Forms;

/// <summary>Where a keyword may stand.</summary>
[Flags]
internal enum KeywordPlace
{
    Form = 1,
    Text = 2,
    Number = 4,
    Boolean = 8,
    Group = 16,
    List = 32,
    Any = Form | Text | Number | Boolean | Group | List,
    Value = Text | Number | Boolean,
    Field = Text | Number | Boolean | Group | List,
}
