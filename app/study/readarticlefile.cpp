// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/readarticlefile.h"

#include "exchange/atomicfile.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/readarticle.h"
#include "study/pdfprocess.h"

#include <QFileInfo>

Result<ArticleDraft> readArticleFile(const QString &path)
{
    return readWholeFile(path, maxArticleBytes).and_then([&](const QByteArray &bytes) {
        return readArticleBytes(bytes, QFileInfo(path).fileName());
    });
}

Result<ArticleDraft> readArticleBytes(const QByteArray &bytes, const QString &fileName)
{
    const bool isPdf = bytes.size() <= maxArticleBytes && looksLikePdf(bytes, fileName);
    return isPdf ? readPdfApart(bytes, fileName) : readArticle(bytes, fileName);
}
