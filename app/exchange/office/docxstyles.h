// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QHash>

// What the paragraphs of a document of Word are, by the names of their styles: those that Word brings along have
// English names in the file, whatever language it speaks.
class DocxStyles
{
public:
    struct Role {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
        bool isContents = false; // a line of a table of contents

        friend bool operator==(const Role &, const Role &) = default;
    };

    // Errors as of readDocx().
    static Result<DocxStyles> read(const QByteArray &bytes, const QString &fileName);

    // By the style's id, as paragraphs name it; also without the file of styles, where the id tells.
    [[nodiscard]] Role role(const QString &id) const;

private:
    struct Style {
        QString name;
        QString basedOn;
        int outline = -1; // the level of a heading, from 0; -1: not said
        bool isList = false;
    };

    QHash<QString, Style> m_styles;
};
