using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Messages;

/// <summary>What an applicant is told: a title and a body, {0} = dossier code, {1} = procedure, {2} = reason or detail.</summary>
internal sealed record ApplicantMessage(LocalText Title, LocalText Body);
