namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>A rectangle in the units of the drawing.</summary>
public readonly record struct DiagramBox(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double CentreX => X + (Width / 2);

    public double CentreY => Y + (Height / 2);
}
