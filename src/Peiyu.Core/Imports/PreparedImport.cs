using Peiyu.Core.Interchange;
using Peiyu.Core.Register;

namespace Peiyu.Core.Imports;

/// <summary>A file compared with the register; it stands as long as the register's revision does.</summary>
/// <param name="Source">The file, open until the import is over: it is read again where somebody was quicker.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Draft">What it changes.</param>
/// <param name="Stored">The register that it was compared with.</param>
internal sealed record PreparedImport(TableSource Source, string Name, ImportDraft Draft, StoredRegister Stored);
