// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/readarticlefile.h"

#include "exchange/atomicfile.h"
#include "exchange/readarticle.h"

#include <QFileInfo>

Result<ArticleDraft> readArticleFile(const QString &path)
{
    return readWholeFile(path, maxArticleBytes).and_then([&](const QByteArray &bytes) {
        return readArticle(bytes, QFileInfo(path).fileName());
    });
}
