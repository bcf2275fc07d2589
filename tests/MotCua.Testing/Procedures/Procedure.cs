namespace MotCua.Testing.Procedures;

/// <summary>Where every procedure of a test begins: <c>Procedure.Named("…").Start().UserTask("intake", t => t.Role("DeskOfficer"))</c>.</summary>
public static class Procedure
{
    /// <summary>A procedure with the status diagram of Appendix I, all operations allowed, and an empty process.</summary>
    public static ProcedureBuilder Named(string name) => new(name);
}
