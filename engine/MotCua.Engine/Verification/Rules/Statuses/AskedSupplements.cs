using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>Where a supplement can be asked for.</summary>
internal static class AskedSupplements
{
    public static bool IsPossible(VerificationSubject subject, StatusPlace place)
        => place.Node.Kind.Element == "userTask"
            && place.Node.Settings.Allow.Contains(BuiltInOperation.Supplement)
            && subject.Facts.Operations.Supplement is not null
            && subject.Statuses.Find(StatusCodes.SupplementRequested) is not null
            && subject.Statuses.Permits(place.During.Length == 0 ? null : place.During, StatusCodes.SupplementRequested);
}
