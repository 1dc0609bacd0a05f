// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdfreader.h"

bool looksLikePdf(const QByteArray &, const QString &)
{
    return false;
}
Result<ArticleDraft> readPdf(const QByteArray &, const QString &fileName)
{
    return failure(ErrorKind::NotSupported, fileName);
}
