namespace Briefings.Content.Schemas.Forms;

/// <summary>Stands in a shape for a host's name, without scheme and path.</summary>
internal readonly record struct HostName
{
    /// <summary>What it looks like from its first character on; its end is for its user to close.</summary>
    public const string Pattern = "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]";
}
